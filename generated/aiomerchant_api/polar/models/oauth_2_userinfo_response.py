"""Oauth2UserinfoResponse. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.user_info_organization import UserInfoOrganization
from ..models.user_info_user import UserInfoUser

Oauth2UserinfoResponse: TypeAlias = UserInfoUser | UserInfoOrganization | Unknown
