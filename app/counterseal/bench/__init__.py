"""Measures our parts beside their peers in one run; may import everything, only cli imports it."""

from .run import UnknownBenchmarkError, run_benchmarks

__all__ = ["UnknownBenchmarkError", "run_benchmarks"]
