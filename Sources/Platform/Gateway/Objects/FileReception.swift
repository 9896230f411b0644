internal import Hummingbird
internal import NIOCore
package import PlatformCore
internal import PlatformEngine
package import Tenants

/// One file that comes in: written to the disk in parts as it comes, and an object once it is whole.
struct FileReception {
    private let objects: TenantObjects
    private let clock: any EngineClock
    private let key: UploadKey
    private var partCount = 0
    /// When the last bytes came that the pace is measured by, and how many came since.
    private var pacedAt: Timestamp
    private var pacedBytes = 0
    private var digest = FileDigest.Taking()
    private(set) var imageSize: ImageSize?

    init(of uploader: Uploader, into objects: TenantObjects, clock: any EngineClock) {
        self.objects = objects
        self.clock = clock
        pacedAt = clock.now
        // Clients of Telegram choose numbers of their own: this one is as random as an object's name.
        key = UploadKey(tenant: uploader.tenant.number, account: uploader.account, fileID: .random(in: .min ... .max))
    }

    /// Reads a body to its end; what could not become an object is gone when it throws.
    mutating func take(_ body: RequestBody, expecting expected: FileDigest?) async throws -> UploadedObject {
        do {
            return try await receive(body, expecting: expected)
        } catch {
            await objects.abandon(key)
            throw error
        }
    }

    private mutating func receive(_ body: RequestBody, expecting expected: FileDigest?) async throws -> UploadedObject {
        var pending = ByteBuffer()
        for try await var bytes in body {
            try keepPace(bytes.readableBytes)
            pending.writeBuffer(&bytes)
            while let part = pending.readBytes(length: UploadTable.partBytesMax) { try await save(part) }
            pending.discardReadBytes()
        }
        let last = Array(pending.readableBytesView)
        if !last.isEmpty { try await save(last) }
        guard partCount > 0 else { throw ServerAPIError(.dataMissing, "The body is the file, and there is none.") }
        if let expected, digest.digest != expected {
            throw ServerAPIError(.signatureWrong, "The body is not the one that was signed.")
        }
        return try await objects.finish(key, partCount: partCount, now: clock.now)
    }

    /// Throws for who sends a little now and then to hold a seat; who sends nothing at all, the connection ends.
    private mutating func keepPace(_ count: Int) throws {
        let now = clock.now
        guard now.rawValue - pacedAt.rawValue <= Self.paceMilliseconds else {
            throw ServerAPIError(.dataMissing, "The body came too slowly.")
        }
        pacedBytes += count
        guard pacedBytes >= RequestDeadline.pacedBytes else { return }
        (pacedAt, pacedBytes) = (now, 0)
    }

    /// How long 64 KiB may take: as long as a request may.
    private static let paceMilliseconds: Int64 = 10_000

    private mutating func save(_ part: [UInt8]) async throws {
        guard partCount < UploadTable.partCountMax else { throw ServerAPIError.fileTooLarge }
        if partCount == 0 { imageSize = ImageSize(head: Array(part.prefix(ImageSize.headBytesMax))) }
        digest.add(part)
        try await objects.save(part, part: partCount, of: key, now: clock.now)
        partCount += 1
    }
}

extension ServerAPIError {
    /// The most bytes of a file.
    static let fileBytesMax = UploadTable.partCountMax * UploadTable.partBytesMax

    static let fileTooLarge = ServerAPIError(.bodyTooLarge, "A file has at most \(fileBytesMax >> 20) MiB.")
}

extension UploadError: ServerAPIExplainable {
    package var serverAPIError: ServerAPIError {
        switch self {
        case .partInvalid, .partsInvalid, .partMissing:
            ServerAPIError(.internalError, "The server could not put the file together.")
        case .tooMuch:
            ServerAPIError(.busy, "Too much is being uploaded by this user or app.", retryAfter: .seconds(1))
        case .store(let error): error.serverAPIError
        }
    }
}

extension ObjectError: ServerAPIExplainable {
    package var serverAPIError: ServerAPIError {
        switch code {
        case .notFound: ServerAPIError(.unknownPath, "There is no such file.")
        case .full: ServerAPIError(.storageFull, "There is no room for the file.")
        case .busy: ServerAPIError(.busy, "The disk is busy.", retryAfter: .seconds(1))
        case .unavailable: ServerAPIError(.internalError, "The file could not be kept; try again.")
        }
    }
}
