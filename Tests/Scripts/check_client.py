#!/usr/bin/env python3
"""Talks to `fundstelle serve` with the official client of the Model Context Protocol, in both eras.

    python3 Tests/Scripts/check_client.py FUNDSTELLE ARCHIVE

The archive is the package's. Every tool is listed and called, its structured content is checked against its output
schema, all resources are listed and some are read. Exit codes: 0 as it should be, 1 not, 77 a package is missing.
"""

import asyncio
import pathlib
import sys

try:
    import jsonschema
    import mcp
    import mcp_types
    from mcp import Client
    from mcp.client.stdio import StdioServerParameters
except ImportError as error:
    print(f"check_client.py is skipped: the Python package {error.name} is not installed", file=sys.stderr)
    sys.exit(77)

# For every tool what it can be given, and what it refuses.
CALLS = {
    "search": (
        [
            {"query": "Sora"}, {"query": "Sora", "limit": 2, "explain": True}, {"query": "Quastenflosser"},
            {"query": "Veo since:2025", "groupBy": "issue", "totals": False, "today": "2026-11-22"},
        ],
        [{}, {"query": "Sora", "limit": -1}, {"query": "Sora", "limt": 1}, {"query": 5}],
    ),
    "mentions": (
        [
            {"name": "Sora"}, {"name": "Gemini 1.5", "by": "year", "aliases": True, "limit": 3},
            {"name": "Sora", "verify": True, "doubtful": "exclude", "since": "2024-02"}, {"name": "Quastenflosser"},
        ],
        [{}, {"name": "!"}, {"name": "Sora", "until": "quatsch"}, {"name": "Sora", "by": "day"}],
    ),
    "trends": (
        [{"names": ["Sora", "Veo"]}, {"names": ["Gemini"], "by": "version"}, {"names": ["Quastenflosser"]}],
        [{}, {"names": []}, {"names": "Sora"}, {"names": ["!"]}],
    ),
    "similar": ([{"text": "Das Modell Sora erzeugt Videos.\n"}, {"text": "# T\n\nx", "limit": 0}], [{}, {"text": " "}]),
    "links": ([{"domain": "arxiv.org"}, {"url": "https://arxiv.org/abs/2103.00020"}], [{}, {"url": "x"}]),
    "issue": ([{"id": "2024-02-20"}, {"id": "2024-02-20", "section": 1}], [{}, {"id": "1999-01-01"}]),
}


async def check_tools(client):
    tools = (await client.list_tools()).tools
    assert {tool.name for tool in tools} == set(CALLS), [tool.name for tool in tools]
    for tool in tools:
        assert tool.title and tool.description and tool.annotations.read_only_hint, tool
        assert tool.input_schema["additionalProperties"] is False, tool.input_schema
        jsonschema.Draft202012Validator.check_schema(tool.input_schema)
        jsonschema.Draft202012Validator.check_schema(tool.output_schema)
        good, bad = CALLS[tool.name]
        for arguments in good:
            jsonschema.validate(arguments, tool.input_schema)
            result = await client.call_tool(tool.name, arguments)
            assert not result.is_error, result
            # With no document but the schema itself at hand.
            jsonschema.Draft202012Validator(tool.output_schema).validate(result.structured_content)
            assert result.content[0].type == "text" and result.content[0].text.strip(), result
        for arguments in bad:
            result = await client.call_tool(tool.name, arguments)
            assert result.is_error and result.structured_content is None, result
            assert result.content[0].text, result
    try:
        await client.call_tool("serch", {})
        raise AssertionError("an unknown tool is an error of the protocol")
    except mcp.MCPError as error:
        assert error.error.code == -32602, error


async def check_resources(client, archive):
    resources, cursor = [], None
    while True:
        page = await client.list_resources(cursor=cursor)
        resources += page.resources
        cursor = page.next_cursor
        if cursor is None:
            break
    count = sum(len(list(pathlib.Path(archive).rglob(kind))) for kind in ["*.md", "*.txt"])
    assert len(resources) == len({resource.uri for resource in resources}) == count, (len(resources), count)
    templates = (await client.list_resource_templates()).resource_templates
    assert [template.uri_template for template in templates] == ["fundstelle://issue/{id}"], templates
    for resource in resources:
        contents = (await client.read_resource(resource.uri)).contents
        assert [content.uri for content in contents] == [resource.uri], contents
        assert contents[0].mime_type == "text/markdown" == resource.mime_type, contents
        assert contents[0].text.startswith("# "), contents[0].text
    try:
        await client.read_resource("fundstelle://issue/nirgends")
        raise AssertionError("a resource that is not there is an error")
    except mcp.MCPError as error:
        assert error.error.code == -32602, error


async def check_cancellation(client):
    """A call that its caller gives up is not answered, and the next one is."""
    try:
        await asyncio.wait_for(client.call_tool("search", {"query": "der OR die OR das", "limit": 0}), 0.005)
    except (asyncio.TimeoutError, TimeoutError):
        pass
    assert not (await client.call_tool("search", {"query": "Sora"})).is_error


async def main(binary, archive):
    server = StdioServerParameters(command=binary, args=["serve", "--archive", archive])
    spoken = []
    for mode in ["auto", "2026-07-28", "legacy"]:
        async with Client(server, mode=mode) as client:
            await check_tools(client)
            await check_resources(client, archive)
            await check_cancellation(client)
            spoken.append(client.session.protocol_version)
    assert spoken == ["2026-07-28", "2026-07-28", "2025-11-25"], spoken
    print(f"spoke {', '.join(spoken)}")


asyncio.run(main(*sys.argv[1:]))
