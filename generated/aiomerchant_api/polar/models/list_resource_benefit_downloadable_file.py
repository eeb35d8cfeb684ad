"""ListResourceBenefitDownloadableFile. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.benefit_downloadable_file import BenefitDownloadableFile
    from ..models.pagination import Pagination


@model
class ListResourceBenefitDownloadableFile(Model):
    """Schema `ListResource_BenefitDownloadableFile_`."""

    items: list[BenefitDownloadableFile]
    pagination: Pagination
