"""The codec of TeamMemberWageSettingUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.team_member_wage_setting_updated_event_object import TeamMemberWageSettingUpdatedEventObject

decode_wage_setting: Decode = decode_later(__name__, "wage_setting", globals(), "decode_wage_setting")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TeamMemberWageSettingUpdatedEventObject")
    get = data.get
    self: Any = new(TeamMemberWageSettingUpdatedEventObject)
    self.wage_setting = v = get("wage_setting")
    if v is not None:
        self.wage_setting = decode_wage_setting(v, (at, "wage_setting"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "wage_setting": ("wage_setting", False, encode_later(__name__, "wage_setting")),
}

encode = object_encoder(TeamMemberWageSettingUpdatedEventObject, _FIELDS)
