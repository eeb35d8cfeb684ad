"""Repair an OpenAPI document, so that what is generated from it says what the server does.

Patches come first, since their pointers are those of the vendored document, then what is assumed, then rules.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field

from generator.document import Document
from generator.repair import patches as single, rules
from generator.repair.assumptions import assume
from generator.repair.patches import Patches
from generator.repair.secrecy import mark, suspect


@dataclass(frozen=True)
class Repaired:
    """A document in which everything that is known to be wrong is right, and what there was to report."""

    document: Document
    notes: list[str]
    #: Pointers at which the patch file has nothing to do, and the note that says why.
    idle: dict[str, str] = field(default_factory=dict)
    #: Secrets that are not there: (table of the patch file, its row, field or parameter).
    missing: list[tuple[str, str, str]] = field(default_factory=list)


def normalise(
    document: Document, patches: Patches, examine: Callable[[Document], None] | None = None
) -> Repaired:
    """Give the repaired document; `document` itself is left as it is.

    Args:
        document: An OpenAPI document, as its provider writes it.
        patches: What is known to be wrong with it.
        examine: Sees the document with its patches and with what is assumed, before the rules build upon it.

    Raises:
        PatchConflict: the document holds values that their patches do not know; names them all.
    """
    patched = copy.deepcopy(document)
    idle = single.apply(patches, patched)
    assumed = assume(patched)
    if examine is not None:
        examine(patched)
    repaired = rules.repair(patched)
    missing = list(mark(repaired, patches.secrets, patches.secret_parameters))
    notes = [*idle.values(), *assumed, *suspect(repaired, patches.harmless)]
    for table, name, key in missing:
        notes.append(f"{table}: {name} has no {'field' if table == 'secrets' else 'parameter'} {key}")
    return Repaired(repaired, notes, idle, missing)
