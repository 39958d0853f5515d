"""Speed of the store: a home of any size with invented cases, and each figure beside the same work on the raw driver."""
