"""Every table of a brief as a sheet of an Excel file."""

from __future__ import annotations

from app.documents.tables_excel import tables_excel
from app.domain.pictures import Brief


def brief_excel(brief: Brief) -> bytes:
    """The .xlsx file."""
    tables = (table for section in brief.sections for table in section.tables)
    return tables_excel(f"{brief.title}　{brief.station}　{brief.made_on}", tables)
