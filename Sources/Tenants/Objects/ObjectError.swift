/// Why an object could not be put, read or removed.
package struct ObjectError: Error, Hashable, Sendable, CustomStringConvertible {
    package let code: Code
    /// For the log; it may name paths.
    package let text: String

    package init(_ code: Code, _ text: String) {
        self.code = code
        self.text = text
    }

    package var description: String { "\(code.rawValue): \(text)" }

    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// There is none of that name, or none any more.
        case notFound
        /// The tenant's quota of bytes, or the server's disk, has no room for it.
        case full
        /// Too much waits already; nothing was done.
        case busy
        /// The store could not be reached, or answered with something else; trying again may help.
        case unavailable
    }
}

/// Why a part of an upload, or the end of one, was refused.
package enum UploadError: Error, Hashable, Sendable {
    /// The part is empty, too large or beyond the last one.
    case partInvalid
    /// The parts do not make a file: there are too many, or they are not equal but for the last.
    case partsInvalid
    /// The first part that is not there.
    case partMissing(Int)
    /// The account has as much under way as it may have, or this upload is being finished; later it may go.
    case tooMuch
    case store(ObjectError)
}
