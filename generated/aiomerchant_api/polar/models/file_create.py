"""FileCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.downloadable_file_create import DownloadableFileCreate
from ..models.organization_avatar_file_create import OrganizationAvatarFileCreate
from ..models.product_media_file_create import ProductMediaFileCreate
from ..models.support_case_attachment_file_create import SupportCaseAttachmentFileCreate

FileCreate: TypeAlias = (
    DownloadableFileCreate
    | ProductMediaFileCreate
    | OrganizationAvatarFileCreate
    | SupportCaseAttachmentFileCreate
    | Unknown
)
