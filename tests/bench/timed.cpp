// A stop-watch: timed REPORT PROGRAM [ARGUMENT...]
//
// Runs the program and writes its wall time in seconds, its peak memory in KiB and its exit code
// into the file REPORT. A program of its own because Linux counts the memory of the process that
// forked into the peak of the process that it became: a Python that measures adds itself.

#include <chrono>
#include <cstdio>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: timed REPORT PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        std::perror(argv[2]);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        std::perror("timed");
        return 1;
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;

    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    std::ofstream report(argv[1]);
    report << took.count() << ' ' << usage.ru_maxrss << ' ' << code << '\n';
    return report.good() ? 0 : 1;
}
