"""Prints docs/cli.md: the help of every command, as the commands themselves give it."""

from __future__ import annotations

from collections.abc import Iterator

import click

from crawler.cli import orewire


def sections(command: click.Command, path: str) -> Iterator[str]:
    """A heading and the help text of a command, then those of its subcommands."""
    # The group's own names of the help option: click keeps the first that a command is asked with.
    names = orewire.context_settings["help_option_names"]
    context = click.Context(
        command, info_name=path, terminal_width=100, max_content_width=100, help_option_names=names
    )
    yield f"## {path}\n\n```text\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            subcommand = command.get_command(context, name)
            assert subcommand is not None
            yield from sections(subcommand, f"{path} {name}")


def document() -> str:
    """The whole of docs/cli.md."""
    intro = "# Commands\n\nMade by `make help-docs` from the commands' own help; a test holds it true.\n"
    return "\n".join((intro, *sections(orewire, "orewire")))


if __name__ == "__main__":
    click.echo(document(), nl=False)
