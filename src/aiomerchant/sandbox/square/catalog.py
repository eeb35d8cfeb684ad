"""The catalog: objects that are created with temporary ids, also nested ones.

https://developer.squareup.com/docs/catalog-api/build-with-catalog
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.http.storage import Storage
from aiomerchant.sandbox.records.provider_rules import Found
from aiomerchant.sandbox.state import UPPERCASE, Record

from .catalog_objects import (
    by_definition,
    by_ids,
    by_objects,
    drop,
    nested_objects,
    temporary_objects,
    with_ids,
)
from .commerce import Commerce
from .references import CATALOG, PICTURED
from .refusals import present, refused

__all__ = ["OBJECTS", "Catalog", "with_nested"]

#: The path of the collection of objects.
OBJECTS: Final = f"/v2/{CATALOG}"
#: The path of what the event of a change is about. It names no object:
#: https://developer.squareup.com/docs/catalog-api/webhooks
VERSION: Final = "/v2/catalog/version"
#: The types of objects that are nested in others: the field with the other one's id, and where it has them.
NESTED: Final = {
    "ITEM_VARIATION": (("item_variation_data", "item_id"), ("item_data", "variations")),
    "ITEM_OPTION_VAL": (("item_option_value_data", "item_option_id"), ("item_option_data", "values")),
    "MODIFIER": (("modifier_data", "modifier_list_id"), ("modifier_list_data", "modifiers")),
}


#: Asks for the objects that the found ones name.
RELATED: Final = "include_related_objects"
#: The lists that have nested objects if they ask for them.
LISTS: Final = frozenset({"ListCatalog", "SearchCatalogObjects"})


class Catalog:
    """The catalog of a seller.

    Args:
        commerce: Holds the records.
        storage: Keeps the images.
    """

    def __init__(self, commerce: Commerce, storage: Storage) -> None:
        self._commerce = commerce
        self._storage = storage

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "BatchUpsertCatalogObjects": Endpoint(self._upsert_many),
            "UpsertCatalogObject": Endpoint(self._upsert),
            "RetrieveCatalogObject": Endpoint(self._retrieve),
            "BatchRetrieveCatalogObjects": Endpoint(self._retrieve_many),
            "SearchCatalogObjects": Endpoint(self._search),
            "DeleteCatalogObject": Endpoint(self._delete),
            "CreateCatalogImage": Endpoint(self._create_image),
            "UpdateCatalogImage": Endpoint(self._keep_image),
            "UpdateItemTaxes": Endpoint(self._link_taxes),
            "UpdateItemModifierLists": Endpoint(self._link_modifier_lists),
        }

    def find(self, id: str) -> Record | None:
        """An object by its id, a nested one too; None if there is none."""
        return self._rows.get(id) or next((object for _, object in self._nested(id)), None)

    def around(self, id: str) -> Record | None:
        """The object that another one is nested in: the item of a variation."""
        return next((row for row, _ in self._nested(id)), None)

    @property
    def _rows(self) -> Any:
        return self._commerce.rows(CATALOG)

    def types(self, request: Request) -> Callable[[str], str | None]:
        """What returns the types of objects that are there, or that a request creates, by their ids."""
        new: Mapping[str, str] | None = None

        def type(id: str) -> str | None:
            nonlocal new
            object = self.find(id)
            if object is not None:
                return str(object["type"])
            if new is None:  # a request may be large
                new = {one["id"]: one.get("type", "") for one in temporary_objects(request.body)}
            return new.get(id)

        return type

    def _upsert(self, request: Request) -> Record:
        """Create or update an object, and replace its temporary ids."""
        new = self._new_ids(request)
        self._check_versions(request.body["object"])
        self._check_attributes(request.body["object"])
        answer = self._put(request, request.body["object"], new)
        self._tell()
        return {**answer, **_mappings(new)}

    def _upsert_many(self, request: Request) -> Record:
        """The same for many objects, which may name each other; one that is wrong stops all."""
        new = self._new_ids(request)
        objects = [object for batch in request.body["batches"] for object in batch["objects"]]
        self._check_versions(objects)
        self._check_attributes(objects)
        one = evolve(request, operation=self._commerce.host.operations["UpsertCatalogObject"])
        # What is nested in others comes after these, and is answered at its place.
        made: dict[int, Record] = {}
        for place in sorted(range(len(objects)), key=lambda place: objects[place].get("type") in NESTED):
            made[place] = self._put(one, objects[place], new)["catalog_object"]
        self._tell()
        put = [made[place] for place in range(len(objects))]
        return present({"objects": put or None, "updated_at": self._commerce.now, **_mappings(new)})

    def _check_versions(self, given: Any) -> None:
        """Refuse to change an object, a nested one too, whose present version the request does not name."""
        for object in nested_objects(given):
            version = (self.find(object["id"]) or {}).get("version")
            if version is None or object.get("version") == version:
                continue
            if object.get("version") is None:
                detail = f"The object `{object['id']}` is there: its version, {version}, must be named."
            else:
                detail = f"The version is {version} now."
            raise refused(409, "VERSION_MISMATCH", detail, "version")

    def _tell(self) -> None:
        """Send the event of a change of the catalog."""
        self._commerce.host.changed(VERSION, "updated", {"updated_at": self._commerce.now})

    def _check_attributes(self, given: Any) -> None:
        """Refuse values of custom attributes which neither the catalog nor the request defines."""
        objects = list(nested_objects(given))
        new = {key for object in objects for key in by_definition("", object)}
        for object in objects:
            for key in object.get("custom_attribute_values") or ():
                # Keys of definitions that are not the application's own begin with their owner.
                keys = {key, key.partition(":")[2]}
                if not keys & new and not self._rows.matching(by_definition, *keys):
                    detail = f"There is no CUSTOM_ATTRIBUTE_DEFINITION with the key `{key}`."
                    raise refused(404, "NOT_FOUND", detail, "custom_attribute_values")

    def _new_ids(self, request: Request) -> Mapping[str, str]:
        """Ids for the objects that a request creates, by their temporary ones."""
        theirs = dict.fromkeys(one["id"] for one in temporary_objects(request.body))
        return {id: self._commerce.ids.text(24, UPPERCASE) for id in theirs}

    def _put(self, request: Request, given: Mapping[str, Any], new: Mapping[str, str]) -> Record:
        object = _with_items(with_ids(given, new))
        for row, inner in self._nested(object["id"]):
            inner |= {**object, "version": inner.get("version", 0) + 1, "updated_at": self._commerce.now}
            self._rows[row["id"]] = row
            return {"catalog_object": inner}
        key = object["id"] if given["id"] in new else None
        answer: Record = self._commerce.records.create(evolve(request, body={"object": object}), key)
        row = self._rows[answer["catalog_object"]["id"]]
        for inner in nested_objects(row):
            inner |= {"version": row["version"], "updated_at": row["updated_at"]}
        if not self._nest(row):
            self._rows[row["id"]] = row
        return {**answer, "catalog_object": row}

    def _nest(self, object: Record) -> bool:
        """Move an object of its own into the one that it is a part of; False if there is none."""
        (data, field), (around, siblings) = NESTED.get(object["type"], (("", ""), ("", "")))
        row = self._rows.get((object.get(data) or {}).get(field, ""))
        if row is None:
            return False
        del self._rows[object["id"]]
        whole = row.setdefault(around, {})
        whole[siblings] = [*(whole.get(siblings) or ()), object]
        self._rows[row["id"]] = row
        return True

    def _retrieve(self, request: Request) -> Record:
        """Get an object, a nested one too."""
        id = request.path["object_id"]
        object = self.find(id) or self._commerce.find(CATALOG, id)
        wanted = request.query.get(RELATED) == "true"
        return {"object": object, **(self._related([object]) if wanted else {})}

    def _retrieve_many(self, request: Request) -> Record:
        """The same for many; those that are not there are left out."""
        found = [object for id in request.body["object_ids"] if (object := self.find(id)) is not None]
        return {**present({"objects": found or None}), **self._asked(request, found)}

    def _search(self, request: Request) -> Record:
        body = {name: value for name, value in request.body.items() if name != RELATED}
        answer: Record = self._commerce.records.answer(evolve(request, body=body))
        return {**answer, **self._asked(request, answer.get("objects") or [])}

    def _asked(self, request: Request, objects: list[Record]) -> Record:
        return self._related(objects) if request.body.get(RELATED) else {}

    def _related(self, objects: list[Record]) -> Record:
        """What the objects name: the item of a variation, the taxes and the categories of an item."""
        own = {one["id"] for object in objects for one in nested_objects(object)}
        named = dict.fromkeys(id for object in objects for id in by_ids("", object) if id not in own)
        found = [object for id in named if (object := self.find(id)) is not None]
        return present({"related_objects": found or None})

    def _delete(self, request: Request) -> Record:
        """Delete an object, a nested one too, with those within it and what others say of them."""
        id = request.path["object_id"]
        object = self.find(id) or self._commerce.find(CATALOG, id)
        ids = [one["id"] for one in nested_objects(object)]
        self._rows.remove(object)
        for gone in ids:
            for row in self._rows.matching(by_ids, gone):
                drop(row, gone)
                self._rows[row["id"]] = row
        self._tell()
        return {"deleted_object_ids": ids, "deleted_at": self._commerce.now}

    def _nested(self, id: str) -> Iterator[tuple[Record, Record]]:
        """An object that is nested in a record of the catalog, with that record."""
        for row in () if id in self._rows else self._rows.matching(by_objects, id):
            yield from ((row, object) for object in nested_objects(row) if object["id"] == id)

    def _create_image(self, request: Request) -> Record:
        """Create an image, and attach it to the object that the request names, behind its others or first."""
        answer, id = self._keep_image(request), request.body.get("object_id", "")
        for row in self._rows.matching(by_objects, id):
            for object in nested_objects(row):
                if object["id"] == id and object["type"] in PICTURED:
                    data = object.setdefault(f"{object['type'].lower()}_data", {})
                    others, image = data.get("image_ids") or [], [answer["image"]["id"]]
                    data["image_ids"] = image + others if request.body.get("is_primary") else others + image
            self._rows[row["id"]] = row
        return answer

    def _link_taxes(self, request: Request) -> Record:
        added, gone = (request.body.get(f"taxes_to_{verb}") or [] for verb in ("enable", "disable"))

        def link(data: Record) -> None:
            ids = dict.fromkeys((*(data.get("tax_ids") or ()), *added))
            data["tax_ids"] = [id for id in ids if id not in gone]

        return self._change_items(request, link)

    def _link_modifier_lists(self, request: Request) -> Record:
        """Enable or disable modifier lists; one that was not there is added, none is taken away."""
        wanted = {
            id: verb == "enable"
            for verb in ("enable", "disable")
            for id in request.body.get(f"modifier_lists_to_{verb}") or ()
        }

        def link(data: Record) -> None:
            lists = {one["modifier_list_id"]: one for one in data.get("modifier_list_info") or ()}
            for id, enabled in wanted.items():
                if enabled or id in lists:
                    lists[id] = {**lists.get(id, {"modifier_list_id": id}), "enabled": enabled}
            data["modifier_list_info"] = [*lists.values()]

        return self._change_items(request, link)

    def _change_items(self, request: Request, change: Callable[[Record], None]) -> Record:
        """Change the data of the items that a request names."""
        now = self._commerce.now
        for id in request.body["item_ids"]:
            item = self._rows[id]
            data = dict(item.get("item_data") or {})
            change(data)
            item |= {"item_data": data, "version": item["version"] + 1, "updated_at": now}
        return {"updated_at": now}

    def _keep_image(self, request: Request) -> Record:
        answer: Record = self._commerce.records.answer(request)
        image = answer["image"]
        for file in request.files.values():
            path = self._storage.put(f"images/{image['id']}", file.content, file.media)
            url = self._commerce.host.base_url + path
            image["image_data"] = {**image.get("image_data", {}), "url": url}
        self._tell()
        return answer


def _mappings(new: Mapping[str, str]) -> Record:
    """What became of temporary ids, as answers say it."""
    pairs = [{"client_object_id": theirs, "object_id": ours} for theirs, ours in new.items()]
    return {"id_mappings": pairs} if pairs else {}


def _with_items(object: Record) -> Record:
    """An object whose variations name the item that they are in."""
    for variation in (object.get("item_data") or {}).get("variations") or ():
        if isinstance(variation.get("item_variation_data"), dict):
            variation["item_variation_data"]["item_id"] = object["id"]
    return object


def with_nested(request: Request, found: Found) -> Found:
    """The objects of a list of the catalog: also nested ones, where it asks for one of their types."""
    asked = request.body.get("object_types") or request.query.get("types", "").split(",")
    if request.operation.id not in LISTS or NESTED.keys().isdisjoint(asked):
        return found
    return [object for row in found for object in nested_objects(row)]
