"""Write the package aiomerchant_api, and what belongs to it, from the models of all documents."""

from pathlib import Path
from typing import Final

from aiomerchant_generator.write.rendering import renderer

PACKAGE: Final = "aiomerchant_api"

render = renderer(Path(__file__).parent / "templates")
