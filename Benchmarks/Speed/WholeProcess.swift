internal import Glibc

/// A command run as a process of its own.
struct WholeProcess {
  var command: [String]

  /// Milliseconds from the start to the end of the process, its output thrown away; fails when the command does.
  func time() throws(Failure) -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let start = Stopwatch.now
    var process: pid_t = 0
    guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      throw Failure("\(command[0]) cannot be started")
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    guard status == 0 else { throw Failure("\(command.joined(separator: " ")) found nothing") }
    return (Stopwatch.now - start) * 1000
  }
}
