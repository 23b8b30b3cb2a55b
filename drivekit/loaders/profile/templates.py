"""Names of files and folders as templates: ``{sequence}_{frame}.pcd``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from drivekit.errors import DataError

_PLACEHOLDER = re.compile(r"\{(\w*)\}")


def compile_template(template: str, fields: Mapping[str, str]) -> re.Pattern[str]:
    """Return the regular expression of a template; its groups are the placeholders.

    A placeholder that occurs twice must stand for the same text. Upper and lower case are one, as
    on the systems that many of these files come from.

    Parameters
    ----------
    template : str
        Literal text with placeholders in braces.
    fields : mapping of str to str
        Regular expression of each placeholder.

    Raises
    ------
    DataError
        If a placeholder is not in ``fields`` or its expression is invalid.
    """
    return _compiled(unicodedata.normalize("NFC", template), tuple(fields.items()))


@cache
def _compiled(template: str, fields: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    table = dict(fields)
    seen: set[str] = set()
    pieces: list[str] = []
    for i, piece in enumerate(_PLACEHOLDER.split(template)):
        if i % 2 == 0:
            pieces.append(re.escape(piece))
        elif piece in seen:
            pieces.append(f"(?P={piece})")
        elif piece in table:
            seen.add(piece)
            pieces.append(f"(?P<{piece}>{table[piece]})")
        else:
            raise DataError(
                f"template '{template}' uses {{{piece}}}, which the table fields lacks",
                fix=f"it has {', '.join(table) or 'nothing'}",
            )
    try:
        return re.compile("".join(pieces), re.IGNORECASE)
    except re.error as error:
        raise DataError(f"template '{template}' is no regular expression: {error}") from None


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return a template with placeholders replaced; those without a value stay."""
    return _PLACEHOLDER.sub(lambda m: values.get(m[1], m[0]), template)


@lru_cache(maxsize=65536)
def plain_name(folder: str) -> str:
    """Return what is left of a folder's name without numbering, brackets and case.

    ``01.원천데이터``, ``[원천]데이터`` and ``1_원천 데이터`` become ``원천데이터``; ``TL_2`` and
    ``TL1`` become ``tl``, ``2D`` stays ``2d``.
    """
    name = unicodedata.normalize("NFC", folder).casefold()
    name = re.sub(r"^\d+(-\d+)*[._ ]+", "", name)
    name = re.sub(r"[\s_\-.()\[\]]+", "", name)
    return re.sub(r"(?<=[^\W\d])\d+$", "", name)
