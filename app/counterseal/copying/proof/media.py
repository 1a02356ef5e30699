"""Which files a person would call their photos and videos."""

_PHOTOS = frozenset({"jpg", "jpeg", "heic", "heif", "png", "gif", "webp", "tif", "tiff", "dng", "bmp"})
_VIDEOS = frozenset({"mov", "mp4", "m4v", "avi", "3gp", "webm", "mkv"})


def media_kind(path: str) -> str | None:
    """Photo, video or neither (None), by the file's extension."""
    extension = path.rpartition(".")[2].lower()
    if extension in _PHOTOS:
        return "photo"
    return "video" if extension in _VIDEOS else None
