"""`python -m counterseal.cli`."""

import sys

from . import main

sys.exit(main())
