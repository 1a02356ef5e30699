"""A small mail relay on SMTP: takes every mail, and keeps it where its addressee would find it."""
