"""`fundstelle serve` at the other end of a pipe."""
import json
import os
import pathlib
import re
import subprocess
import time


class Served:
    def __init__(self, binary, archive, index):
        self.start = time.perf_counter()
        self.process = subprocess.Popen(
            [str(binary), "serve", "--archive", str(archive), "--index", str(index)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.output = os.fdopen(os.dup(self.process.stdout.fileno()), "rb")
        self.asked = 0

    def send(self, method, params):
        self.asked += 1
        self._write({"jsonrpc": "2.0", "id": self.asked, "method": method, "params": params})

    def notify(self, method, params):
        self._write({"jsonrpc": "2.0", "method": method, "params": params})

    def _write(self, message):
        self.process.stdin.write(json.dumps(message).encode() + b"\n")

    def receive(self):
        """The next answer's line, as it came."""
        line = self.output.readline()
        assert line.endswith(b"\n"), "serve has ended"
        return line

    def ask(self, method, **params):
        """The result, and the milliseconds from the line that was written to the line that was read."""
        start = time.perf_counter()
        self.send(method, params)
        line = self.receive()
        took = (time.perf_counter() - start) * 1000
        answer = json.loads(line)
        assert answer["id"] == self.asked and "result" in answer, answer
        return answer["result"], took

    def memory(self):
        """Megabytes that are resident and its own."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"RssAnon:\s+(\d+) kB", status)[1]) / 1024

    def end(self):
        """Closes the pipe; the milliseconds that processors spent on it, all in all."""
        self.process.stdin.close()
        deadline = time.monotonic() + 10
        while True:
            ended, status, usage = os.wait4(self.process.pid, os.WNOHANG)
            if ended:
                break
            assert time.monotonic() < deadline, "serve goes on after the end of its input"
            time.sleep(0.001)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        assert self.process.returncode == 0, self.process.returncode
        return (usage.ru_utime + usage.ru_stime) * 1000


def without_time(line):
    """An answer's bytes without how long it took, which is all that may differ between two answers to one request."""
    return re.sub(rb',?"tookMs":[^,}]*', b"", line)


def build_index(binary, archive, index, *options):
    command = [str(binary), "index", str(archive), "--index", str(index), "--quiet", *options]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
