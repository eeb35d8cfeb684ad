"""Oauth2UserinfoResponse. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.oauth2_bodies import UserInfoOrganization, UserInfoUser

Oauth2UserinfoResponse: TypeAlias = UserInfoUser | UserInfoOrganization | Unknown
