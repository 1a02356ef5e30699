"""Whole trade-ins under a recorder of every byte that is written, and a search of it all: `make canaries`."""
