"""A picture of everything either screen can show: for looking at, and compared with what was approved.

python -m tests.shots            compare, and say what changed
python -m tests.shots --approve  what is shown now is right
"""
