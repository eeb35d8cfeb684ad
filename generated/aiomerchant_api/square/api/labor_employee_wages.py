"""Square: labor.employee_wages. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send, deprecated

if TYPE_CHECKING:
    from typing import Final

    from ..models.labor_employee_wages_bodies import (
        EmployeeWage,
        GetEmployeeWageResponse,
        ListEmployeeWagesResponse,
    )

LIST_EMPLOYEE_WAGES: Final[ListOperation[ListEmployeeWagesResponse, EmployeeWage]] = ListOperation(
    "ListEmployeeWages",
    "labor.employee_wages.list",
    "GET",
    "/v2/labor/employee-wages",
    provider="square",
    returns="ListEmployeeWagesResponse",
    query=("employee_id", "limit", "cursor"),
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
    paging=Paging(style="cursor", items="employee_wages", cursor="cursor", limit="limit"),
    deprecated=True,
)

GET_EMPLOYEE_WAGE: Final[Operation[GetEmployeeWageResponse]] = Operation(
    "GetEmployeeWage",
    "labor.employee_wages.get",
    "GET",
    "/v2/labor/employee-wages/{id}",
    provider="square",
    returns="GetEmployeeWageResponse",
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
    deprecated=True,
)


class LaborEmployeeWages(Resource):
    """Hourly wages of employees; `labor.team_member_wages` takes its place."""

    @deprecated("The API deprecates this operation")
    def list(
        send: Send, /, *, employee_id: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> Pages[EmployeeWage]:
        """List the hourly wages of employees; `team_member_wages` takes its place.

        GET /v2/labor/employee-wages. Scopes: EMPLOYEES_READ. Deprecated by the API since 2020-08-26;
        `labor.team_member_wages.list` replaces it.

        Args:
            employee_id: Only this employee's wages.
            limit: How many results a page holds at most.
            cursor: Where to go on: the `cursor` of the page before; left out for the first page.

        Example:
            async for item in square.labor.employee_wages.list(): ...
        """
        return send.pages(
            LIST_EMPLOYEE_WAGES, query={"employee_id": employee_id, "limit": limit, "cursor": cursor}
        )

    @deprecated("The API deprecates this operation")
    async def get(send: Send, /, id: str) -> GetEmployeeWageResponse:
        """Get an hourly wage of an employee; `team_member_wages` takes its place.

        GET /v2/labor/employee-wages/{id}. Scopes: EMPLOYEES_READ. Deprecated by the API since 2020-08-26;
        `labor.team_member_wages.get` replaces it.

        Args:
            id: ID of the wage.

        Example:
            await square.labor.employee_wages.get("...")
        """
        return await send(GET_EMPLOYEE_WAGE, path={"id": id})
