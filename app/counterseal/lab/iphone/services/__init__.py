"""The small services lockdownd opens for a paired host, one module each; imports what `lab` may."""
