internal import Tenants

/// One request to a bucket, before it is addressed and signed; every one may be repeated without harm.
struct BucketRequest: Sendable {
    enum Method: String, Sendable {
        case get = "GET"
        case head = "HEAD"
        case put = "PUT"
        case delete = "DELETE"
    }

    enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// Read while it is sent; its SHA-256 was taken before.
        case file(SpooledFile, hash: String)
    }

    let method: Method
    /// Empty for the bucket itself.
    var key = ""
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var body = Body.none
    /// The most bytes that are taken of an answer.
    var answerBytesMax = 1 << 20
}

/// What a bucket answered.
struct BucketAnswer: Sendable {
    let status: Int
    var byteCount: Int64?
    var body: [UInt8] = []
    /// The beginning of what the object holds was left out, and this is the rest: the server understood the range.
    var isPart: Bool { status == 206 }
}

/// A request as it goes out: whole address, every header.
struct SignedBucketRequest: Sendable {
    let method: BucketRequest.Method
    let url: String
    let headers: [(name: String, value: String)]
    let body: BucketRequest.Body
    let answerBytesMax: Int
}

/// Why a bucket did not do what it was asked.
enum BucketError: Error, Hashable, Sendable {
    /// It answered so; `code` is its own word, such as `NoSuchBucket`, or empty.
    case refused(status: Int, code: String)
    /// There was no answer, or none that can be read; without addresses and secrets.
    case unreachable(String)

    /// Whether the same request may succeed a moment later.
    var isPassing: Bool {
        switch self {
        case .refused(let status, let code):
            [429, 500, 502, 503, 504].contains(status) || Self.passingCodes.contains(code)
        case .unreachable: true
        }
    }

    /// Refusals with a status that stands for other things too.
    private static let passingCodes: Set = ["RequestTimeout", "SlowDown", "Throttling", "OperationAborted"]

    /// In the words of objects; which of a bucket's were meant is for the log.
    var objectError: ObjectError {
        switch self {
        case .refused(404, let code) where code != "NoSuchBucket":
            ObjectError(.notFound, "the bucket has no such object")
        case .refused(let status, let code) where status == 507 || Self.fullCodes.contains(code):
            ObjectError(.full, "the bucket is full (\(status) \(code))")
        case .refused(let status, let code): ObjectError(.unavailable, "the bucket refused (\(status) \(code))")
        case .unreachable(let why): ObjectError(.unavailable, "the bucket cannot be reached (\(why))")
        }
    }

    private static let fullCodes: Set = ["QuotaExceeded", "XMinioStorageFull"]
}
