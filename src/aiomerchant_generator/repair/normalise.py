"""Repair an OpenAPI document by patches, assumptions and rules.

Patches come first, since their pointers belong to the vendored document.
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass

from aiomerchant_generator.documents.document import Document
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.repair import patches as single, rules
from aiomerchant_generator.repair.assumptions import assume, cut_recursion
from aiomerchant_generator.repair.patches import Patches
from aiomerchant_generator.repair.secrecy import hide


@dataclass(frozen=True)
class Repaired:
    """A repaired document, with a report."""

    document: Document
    notes: list[str]
    #: The pointers at which a patch has nothing to change, each with a note that says why.
    idle: dict[str, str]
    #: Missing secrets: (schema or operation id, field or parameter).
    missing: list[tuple[str, str]]
    #: Notes on fields and parameters that sound like secrets.
    suspects: list[str]
    #: The pointers whose patch was left out, each with the reason.
    skipped: dict[str, str]


def normalise(
    document: Document,
    patches: Patches,
    examine: Callable[[Document], None] | None = None,
    *,
    leniently: bool = False,
) -> Repaired:
    """Repair a copy of a document that is as published.

    `examine` is called with it after patches and assumptions, before the rules. Where the patches were not
    written for it, `leniently` leaves out those that meet a value that they do not expect.

    Raises:
        GenerationError: the document has values that the patches do not expect; the message lists all.
    """
    patched = copy.deepcopy(document)
    idle, conflicts = single.apply(patches, patched)
    if conflicts and not leniently:
        raise GenerationError("\n".join(f"{pointer}: {why}" for pointer, why in conflicts.items()))
    assumed = assume(patched)
    if examine is not None:
        examine(patched)
    repaired = rules.repair(patched)
    assumed += cut_recursion(repaired)
    missing, suspects = hide(repaired, patches)
    gone = (f"secrets: {name} has no field or parameter {key}" for name, key in missing)
    notes = [*idle.values(), *assumed, *suspects, *gone]
    return Repaired(repaired, notes, idle, missing, suspects, conflicts)
