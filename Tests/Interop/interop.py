"""Runs everything that other people's clients ask of the Server API against one server.

Usage: interop.py ECHOIM. Ends with 1 if anything fails.
"""

import os
import subprocess
import sys
import tempfile
import unittest

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "..", "Conformance"))

import asking  # noqa: E402
import test_callbacks  # noqa: E402
import test_hosting  # noqa: E402
import test_library  # noqa: E402
import test_limits  # noqa: E402
import test_requests  # noqa: E402
import test_suites  # noqa: E402
import test_ultragroups  # noqa: E402
from server import KEY, SECRET, Server  # noqa: E402

# What the schema promises. It does not promise to refuse all else: the vendor's libraries send fields that nobody knows.
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


def run_properties(server):
    """Requests made up from the schema: no server error, and no answer that the schema does not know."""
    schemathesis = os.path.join(os.path.dirname(os.path.abspath(sys.executable)), "schemathesis")
    schema = os.path.join(here, "..", "..", "openapi", "server.yaml")
    # It keeps notes in the folder where it runs.
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [schemathesis, "run", schema, "--url", f"http://127.0.0.1:{server.port}", "--exclude-path-regex", "^/admin",
             "--checks", CHECKS, "--phases", "examples,coverage,fuzzing", "--max-examples", os.environ.get("EXAMPLES", "15"),
             "--continue-on-failure", "--warnings", "off", "--suppress-health-check", "all", "--generation-database", "none"],
            cwd=folder, env=os.environ | {"APP_KEY": KEY, "APP_SECRET": SECRET, "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": here})
    return done.returncode == 0


def main(program):
    server = Server(program)
    try:
        test_library.server = asking.server = server
        # The limits first: they want an app that nobody used.
        modules = (test_limits, test_library, test_requests, test_hosting, test_suites, test_ultragroups,
                   test_callbacks)
        suite = unittest.TestSuite(
            unittest.defaultTestLoader.loadTestsFromModule(module) for module in modules)
        passed = unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful()
        passed = run_properties(server) and passed
        if not server.is_running():
            print("the server died")
            passed = False
    finally:
        status = server.stop()
    if status != 0:
        print(f"the server ended with {status}")
    return 0 if passed and status == 0 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
