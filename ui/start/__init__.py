"""What stands before the desk: the first start and the lock. Painted before anything heavy is imported."""
