"""The codecs of Square: a decoder and an encoder a schema, registered as cattrs hooks by the package above.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Final

from aiomerchant_core.codec import Codecs

from ..models import ENUMS, MODULES

CODECS: Final = Codecs(__name__, MODULES, ENUMS)
