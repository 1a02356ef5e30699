"""The commands of the phone's shell that a kiosk or an auditor would use; imports what `lab` may.

Answers have the form in which the sources of Android 13 to 16 print them. Where that was not read in source
the command's module says so.
"""
