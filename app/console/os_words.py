"""What the system says about files, in Chinese: for commands that read or write files of the clerk's own choice."""

from __future__ import annotations

import errno

_WORDS = {
    errno.ENOENT: "找不到这个文件或者它的文件夹",
    errno.EISDIR: "这是一个文件夹",
    errno.ENOTDIR: "路径中间有一段不是文件夹",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EROFS: "这个盘只能读",
    errno.ENOSPC: "磁盘满了",
    errno.EDQUOT: "磁盘配额用完了",
    errno.EFBIG: "磁盘满了",
    errno.ENAMETOOLONG: "文件名太长",
    errno.EIO: "磁盘读写出错",
}


def reason_of(error: OSError) -> str:
    """Why a file could not be opened, read or written."""
    return _WORDS.get(error.errno or 0) or error.strerror or type(error).__name__
