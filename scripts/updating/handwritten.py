"""Brings the files of names and descriptions, which people write, up to date with a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aiomerchant_generator.documents.catalog import Edition, toml
from aiomerchant_generator.documents.document import Document
from aiomerchant_generator.model import Api
from updating import naming
from updating.lines import checked, idle as idle_lines
from updating.naming import Proposal
from updating.peers import Peer
from updating.questions import Question
from updating.rows import without_rows
from updating.sources import Source
from updating.wording import drafts, with_drafts


def accept_names(
    edition: Edition, document: Document, proposed: Sequence[Proposal], peer: Peer | None
) -> tuple[list[str], list[Proposal]]:
    """Write proposed names into a names file; return notes on it, and the proposals that are left."""
    names = toml(edition.names)
    taken, refused = naming.accepted(document, names, proposed, peer)
    edition.names.write_text(naming.with_names(edition.names.read_text("utf-8"), taken), "utf-8")
    notes = [f"named: {one.line(peer)}" for one in taken] + [f"not named: {note}" for note in refused]
    accepted = {one.id for one in taken}
    return notes, [one for one in proposed if one.id not in accepted]


def without_idle(edition: Edition, sources: Sequence[Source]) -> list[str]:
    """Take rows on what no version of an API has out of both files; return a note on each.

    Args:
        edition: The edition whose files they are.
        sources: All versions of its provider.
    """
    names, docs = toml(edition.names), toml(edition.docs)
    rows = naming.idle([source.api.document for source in sources], names)
    edition.names.write_text(naming.without_idle(edition.names.read_text("utf-8"), rows), "utf-8")
    lines = idle_lines([source.api for source in sources], docs)
    text = edition.docs.read_text("utf-8")
    text = without_rows(text, lambda row: (*row.table, row.key) in lines or row.table in lines)
    edition.docs.write_text(text, "utf-8")
    return [
        *(f"taken out of {edition.names.name}, as it is gone: {row}" for row in rows.values()),
        *(f"taken out of {edition.docs.name}, as it is gone: {line}" for line in lines.values()),
    ]


def draft(edition: Edition, before: Api, after: Api) -> str:
    """Draft lines of the docs file for what an API has beside an earlier one; return a note on it."""
    text = edition.docs.read_text("utf-8")
    drafted = with_drafts(text, before, after, checked(after, toml(edition.docs)))
    edition.docs.write_text(drafted, "utf-8")
    return f"{len(drafts(drafted)) - len(drafts(text))} lines drafted in {edition.docs.name}"


def with_proposals(
    asked: Sequence[Question], provider: str, proposed: Sequence[Proposal], peer: Peer | None
) -> list[Question]:
    """Return questions, of which those on names say what the provider's own SDK has."""
    if peer is None:
        return list(asked)
    lines = {f"{provider}: {one.id} is ": one.line(peer) for one in proposed}
    return [
        next((replace(one, text=line) for start, line in lines.items() if one.text.startswith(start)), one)
        for one in asked
    ]
