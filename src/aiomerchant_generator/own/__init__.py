"""Write packages of types of users' own, and the clients of all packages beside the default ones."""

from pathlib import Path
from typing import Final

#: The templates of this folder.
TEMPLATES: Final = Path(__file__).parent / "templates"
