"""Oauth2AuthorizeResponse. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.authorize_response_organization import AuthorizeResponseOrganization
from ..models.authorize_response_user import AuthorizeResponseUser

Oauth2AuthorizeResponse: TypeAlias = AuthorizeResponseUser | AuthorizeResponseOrganization | Unknown
