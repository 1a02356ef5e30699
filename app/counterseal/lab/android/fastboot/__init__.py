"""The bootloader's fastboot on a locked phone: it tells, and refuses to change anything."""
