"""What all verbs share: help, exit codes, consoles that cannot show everything."""

from __future__ import annotations

import importlib

import pytest

from drivekit.cli.main import VERBS, main


def test_help_lists_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown and verb.summary in shown for name, verb in VERBS.items())


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_runnable_examples(
    verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as done:
        main([verb, "--help"])
    assert done.value.code == 0
    shown = capsys.readouterr().out
    assert f"drivekit {verb}" in shown.split("examples:")[1]
    assert "--json" in shown and "--quiet" in shown
    module = importlib.import_module(f"drivekit.cli.{VERBS[verb].module}")
    assert module.__doc__.splitlines()[0] in shown


def test_unknown_verb_is_a_usage_error_with_a_guess(cli) -> None:
    outcome = cli("evl")
    assert outcome.code == 2 and "did you mean 'eval'?" in outcome.err and outcome.out == ""


def test_version(cli) -> None:
    assert cli("--version").out.startswith("drivekit 0.")


def test_bad_data_is_exit_code_3_and_one_json_object(cli) -> None:
    outcome = cli("info", "없는 폴더", "--json")
    assert outcome.code == 3
    assert outcome.json["error"]["where"] == "없는 폴더"
    assert "없는 폴더" in outcome.err


@pytest.mark.parametrize("encoding", ["cp949", "ascii"])
def test_consoles_that_cannot_show_a_character_do_not_break(cli, encoding: str) -> None:
    outcome = cli("info", "자료 ⌖", encoding=encoding)
    assert outcome.code == 3 and "no such file or folder" in outcome.err
    if encoding == "cp949":
        assert "자료 ?" in outcome.err
