"""Repair a document that our patches were not written for, as far as they fit."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import replace

from aiomerchant_generator.documents.document import ABSENT, Document
from aiomerchant_generator.repair.normalise import Repaired, normalise
from aiomerchant_generator.repair.patches import Patch, PatchConflict, Patches


def normalise_leniently(
    document: Document, patches: Patches, times: Mapping[str, str], examine: Callable[[Document], None]
) -> tuple[Repaired, Mapping[str, str]]:
    """Repair a copy of a document, without the patches that meet a value that they do not expect.

    Args:
        document: An OpenAPI document as published.
        patches: The known defects of another release of it.
        times: The formats of strings that descriptions state, by JSON pointer.
        examine: See `normalise`.

    Returns:
        The repaired document, and for each pointer whose patch was left out the reason.
    """
    patched = {pointer for patch in patches.patches for pointer in patch.pointers}
    described = tuple(
        Patch((pointer,), (ABSENT,), format_, "Stated by the description.")
        for pointer, format_ in times.items()
        if pointer not in patched
    )
    patches = replace(patches, patches=(*patches.patches, *described))
    try:
        return normalise(document, patches, examine), {}
    except PatchConflict as conflict:
        return normalise(document, _without(patches, conflict.problems), examine), conflict.problems


def _without(patches: Patches, pointers: Container[str]) -> Patches:
    kept = (
        replace(patch, pointers=tuple(one for one in patch.pointers if one not in pointers))
        for patch in patches.patches
    )
    return replace(patches, patches=tuple(kept))
