"""The wages of team members: the hourly rates of the jobs in their wage settings.

https://developer.squareup.com/docs/team/overview
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .employees import TEAM
from .money import amount_of
from .refusals import present

__all__ = ["SETTINGS", "Wages", "paid"]

SETTINGS: Final = "team-members/{team_member_id}/wage-setting"
JOBS: Final = "team-members/jobs"
TEAM_WAGES: Final = "labor/team-member-wages"
#: The collections of wages, and how each calls the team member. Those of employees have the same ids.
WAGES: Final = {TEAM_WAGES: "team_member_id", "labor/employee-wages": "employee_id"}
WEEKS: Final = 52

#: The name of a collection, an id and a record.
Existing: TypeAlias = tuple[str, str, Record]


class Wages:
    """The wages, which follow the settings and the team members who are made with settings.

    Args:
        commerce: Holds the records.
    """

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def watch(self, collection: str, verb: str, record: Record) -> None:
        """Follow a change of a record."""
        rows = self._commerce.rows
        if collection == f"/v2/{SETTINGS}":
            self._pay(record)
            member = rows(TEAM)[record["team_member_id"]]
            if "wage_setting" in member:
                member["wage_setting"] = record
        elif collection == f"/v2/{TEAM}" and verb != "deleted" and record.get("wage_setting"):
            stamps = {"version": 0, **self._commerce.stamps()}
            setting = {**stamps, **record["wage_setting"], "team_member_id": record["id"]}
            rows(SETTINGS)[f"{record['id']}/"] = setting
            self._pay(setting)

    def _pay(self, setting: Mapping[str, Any]) -> None:
        """Set the wages of a team member; that of a job which the member keeps has the same id."""
        rows, member = self._commerce.rows, setting["team_member_id"]
        before = {
            wage.get("title"): wage["id"] for wage in self._commerce.of(TEAM_WAGES, WAGES[TEAM_WAGES], member)
        }
        wages: list[Existing] = []
        for job in setting.get("job_assignments") or ():
            title = job.get("job_title") or rows(JOBS).get(job.get("job_id") or "", {}).get("title")
            id = before.get(title) or self._commerce.ids.text(22)
            wages += paid(id, member, {**job, "job_title": title})
        for id in set(before.values()) - {id for _, id, _ in wages}:
            for name in WAGES:
                rows(name).pop(id, None)
        for name, id, wage in wages:
            rows(name)[id] = wage


def paid(id: str, member: str, job: Mapping[str, Any]) -> Iterator[Existing]:
    """The wages of a job, if it has an hourly rate: the name of the collection, the id and the record.

    Args:
        id: The id of the wages.
        member: The id of the team member.
        job: The job in the member's wage setting.
    """
    rate = _hourly(job)
    for name, field in WAGES.items() if rate else ():
        wage = {"id": id, field: member, "title": job.get("job_title"), "hourly_rate": rate}
        if name == TEAM_WAGES:
            wage["job_id"] = job.get("job_id")
        yield name, id, present(wage)


def _hourly(job: Mapping[str, Any]) -> Any:
    """The hourly rate of a job, which of a salary is that of its weekly hours."""
    annual, hours = job.get("annual_rate"), job.get("weekly_hours")
    if job["pay_type"] == "SALARY" and annual and hours:
        return {**annual, "amount": round(amount_of(annual) / WEEKS / hours)}
    return job.get("hourly_rate") if job["pay_type"] != "NONE" else None
