"""Oauth2AuthorizeResponse. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.oauth2_bodies import AuthorizeResponseOrganization, AuthorizeResponseUser

Oauth2AuthorizeResponse: TypeAlias = AuthorizeResponseUser | AuthorizeResponseOrganization | Unknown
