"""Runs the list for RFC 6455 and RFC 7692 against a whole server and prints it as a table: case, section, client, verdict.

Usage: conformance.py ECHOIM LWS_CLIENT [WORD]: only cases whose name has the word. Ends with 1 if a case fails.
"""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import raw_rfc6455
import raw_rfc7692
from server import Server
from wire import JSON, PROTO

try:
    import python_websockets
except ImportError as error:
    python_websockets = None
    missing = error


class Table:
    def __init__(self):
        self.passed, self.failed, self.skipped = 0, [], []

    def add(self, name, section, client, problem=None):
        verdict = f"FAILED: {problem}" if problem else "passed"
        print(f"{name:<112.112} {section:<12} {client:<18} {verdict}", flush=True)
        if problem:
            self.failed.append(f"{name} ({section}, {client}): {problem}")
        else:
            self.passed += 1

    def skip(self, client, reason):
        print(f"SKIPPED: {client}: {reason}", flush=True)
        self.skipped.append(client)


def attempt(server, function):
    """What was wrong, or nothing."""
    problem = None
    try:
        function(server)
    except Exception as error:
        problem = f"{type(error).__name__}: {error}"
    return problem if server.is_running() else f"the server died; {problem}"


def run(table, server, cases, standard, word):
    """Several at a time, as some wait for the server's clock; those that weigh its memory come alone, at the end."""
    chosen = [one for one in cases.all if word in one[1]]
    alone = [one for one in chosen if "bomb" in one[1]]
    together = [one for one in chosen if one not in alone]
    with ThreadPoolExecutor(8) as pool:
        problems = list(pool.map(lambda one: attempt(server, one[2]), together))
    problems += [attempt(server, function) for _, _, function in alone]
    for (section, name, _), problem in zip(together + alone, problems):
        table.add(name, section if section.startswith("7692") else f"{standard} {section}", cases.client, problem)


def run_libwebsockets(table, server, program, word):
    """It says its cases itself: section, name and verdict in a line, divided by tabs."""
    table.skip("libwebsockets for RFC 7692", "Debian's 4.1.6 spins for ever inside its own inflating when a message comes "
               "uncompressed on a connection that agreed on compression, as ours do while short (7692, section 6)")
    for protocol in (JSON, PROTO):
        done = subprocess.run(["timeout", "30", program, str(server.port), protocol, server.token(server.someone())],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for line in done.stdout.splitlines():
            section, name, verdict = line.split("\t")
            if word in name:
                table.add(f"{name} ({protocol})", section, "libwebsockets", None if verdict == "passed" else verdict)
        if done.returncode not in (0, 1) or not done.stdout.strip():
            table.add("the client runs to its end", "-", "libwebsockets", f"{done.returncode}: {done.stderr[-300:]}")


def main(program, lws, word=""):
    began, table = time.monotonic(), Table()
    server = Server(program)
    try:
        run(table, server, raw_rfc6455.cases, "6455", word)
        run(table, server, raw_rfc7692.cases, "7692", word)
        if python_websockets:
            run(table, server, python_websockets.cases, "6455", word)
        else:
            table.skip("python websockets", f"{missing} (make deps installs python3-websockets)")
        run_libwebsockets(table, server, lws, word)
    finally:
        status = server.stop()
    if status != 0:
        table.add("the server stops in order", "-", "SIGTERM", f"it ended with {status}")
    print(f"\nWebSocket conformance: {table.passed} passed, {len(table.failed)} failed, "
          f"{len(table.skipped)} parts skipped, {time.monotonic() - began:.0f} s")
    for line in table.failed:
        print(f"FAILED {line}")
    return 1 if table.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
