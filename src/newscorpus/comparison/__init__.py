"""Two articles side by side, or the versions of one."""
