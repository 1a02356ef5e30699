"""Phones that send what no phone should: what is spoiled, and when; imports what `lab` may."""
