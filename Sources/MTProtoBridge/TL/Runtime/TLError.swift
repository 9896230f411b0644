/// Why bytes are not the TL object that was expected; nothing of a half-read object is kept.
package enum TLError: Error, Hashable, Sendable {
    /// The bytes end, or the rest cannot hold what a count promises.
    case truncated
    /// A constructor the schema does not have in this place; clients hear INPUT_CONSTRUCTOR_INVALID with its id.
    case unknownConstructor(UInt32)
    /// A string is not UTF-8.
    case invalidString
    /// Objects lie in one another deeper than `TLReader.depthMax`.
    case tooDeep
    /// gzip_packed holds neither gzip nor zlib, or a broken one.
    case invalidCompression
    /// Compressed bytes become more than the reader was given for them.
    case inflatesTooFar
    /// Something follows the object.
    case leftover
}
