"""The phone's USB side: endpoints, descriptors and a port to plug it into; knows no protocol above USB."""
