"""Makes the vectors. `base` is sound evidence; each module of `layers` holds one function per defect."""
