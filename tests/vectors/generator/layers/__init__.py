"""What can be wrong, layer by layer; importing a module registers its vectors."""
