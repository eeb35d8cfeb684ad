"""Wages of Square's sandbox: the hourly rates of the jobs of team members."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import usd

# Square says of employees that team members take their place.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

SALARY = {"job_title": "Chef", "pay_type": "SALARY", "annual_rate": usd(5200000), "weekly_hours": 40}


async def paid(square: Square, member: str) -> dict[str | None, int | None]:
    """The hourly rates of a team member by the titles of the jobs."""
    wages = await square.labor.team_member_wages.list(team_member_id=member).collect()
    employees = await square.labor.employee_wages.list(employee_id=member).collect()
    assert [(one.id, one.title, one.hourly_rate) for one in employees] == [
        (one.id, one.title, one.hourly_rate) for one in wages
    ]
    for wage in wages:
        assert (await square.labor.team_member_wages.get(wage.id)).team_member_wage == wage
        assert (await square.labor.employee_wages.get(wage.id)).employee_wage.employee_id == member
    return {wage.title: wage.hourly_rate.amount for wage in wages}


async def test_the_seller_has_one(square: Square) -> None:
    (owner,) = await square.team_members.search().collect()
    setting = (await square.team_members.wage_setting.get(owner.id)).wage_setting
    assert await paid(square, owner.id) == {"Owner": 2500}
    assert [(job.job_title, job.hourly_rate.amount) for job in setting.job_assignments] == [("Owner", 2500)]


async def test_they_follow_the_setting(square: Square) -> None:
    """Of a member who is made with one, and as it is updated; a job that stays keeps its wage's id."""
    jobs: list[Any] = [SALARY, {"job_title": "Founder", "pay_type": "NONE"}]
    lin: Any = (
        await square.team_members.create(
            team_member={"given_name": "Lin", "wage_setting": {"job_assignments": jobs}}
        )
    ).team_member
    assert await paid(square, lin.id) == {"Chef": 2500}
    (wage,) = await square.labor.team_member_wages.list(team_member_id=lin.id).collect()
    setting = (await square.team_members.wage_setting.get(lin.id)).wage_setting
    assert (setting.team_member_id, setting.version, len(setting.job_assignments)) == (lin.id, 0, 2)

    baker = {"job_title": "Baker", "pay_type": "HOURLY", "hourly_rate": usd(2000)}
    for jobs in [[{**SALARY, "annual_rate": usd(6240000)}, baker], [baker]]:
        await square.team_members.wage_setting.update(lin.id, wage_setting={"job_assignments": jobs})
        known = [one.id for one in await square.labor.team_member_wages.list(team_member_id=lin.id).collect()]
        assert (wage.id in known) is (len(jobs) == 2)
        got: Any = (await square.team_members.get(lin.id)).team_member
        assert [job.job_title for job in got.wage_setting.job_assignments] == [
            job["job_title"] for job in jobs
        ]
    assert await paid(square, lin.id) == {"Baker": 2000}
    await square.team_members.update(lin.id, team_member={"given_name": "Linda"})
    assert await paid(square, lin.id) == {"Baker": 2000}


async def test_a_job_gives_its_title(sandbox: Sandbox, square: Square) -> None:
    job: Any = (await square.team.create_job(job={"title": "Printer"}, idempotency_key="1")).job
    (owner,) = await square.team_members.search().collect()
    assigned: Any = {"job_id": job.id, "pay_type": "HOURLY", "hourly_rate": usd(3000)}
    await square.team_members.wage_setting.update(owner.id, wage_setting={"job_assignments": [assigned]})
    assert await paid(square, owner.id) == {"Printer": 3000}
