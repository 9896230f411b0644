internal import HTTPTypes
internal import Hummingbird
package import Logging
internal import NIOCore
internal import PlatformCore
package import PlatformEngine
package import Tenants

/// Takes files from users and app servers, and answers the address that goes into messages.
///
/// The body is the file. It is written to the disk as it comes: neither a file nor a slow client holds more than a part in
/// memory.
package struct UploadSite: Sendable {
    static let path = "/v1/files"
    /// The longest name of a file that is kept, in letters.
    private static let nameLettersMax = 255

    private let gate: UploaderGate
    private let objects: TenantObjects
    private let origin: @Sendable () -> String?
    private let log: Logger
    private let seats = UploadSeats()
    private let requestIDs = RequestIDs(process: .random(in: 0...(.max)))

    /// `origin` says where clients reach the public port; with none addresses stand under what the request was sent to.
    package init(
        objects: TenantObjects,
        registry: Registry,
        signatures: SignatureCheck,
        meters: QuotaLedger,
        engines: any EngineAccess,
        clock: any EngineClock,
        log: Logger,
        origin: @escaping @Sendable () -> String?
    ) {
        gate = UploaderGate(
            registry: registry,
            signatures: signatures,
            meters: meters,
            engines: engines,
            clock: clock
        )
        self.objects = objects
        self.origin = origin
        self.log = log
    }

    /// The answer if the request is for this, else `nil`.
    func answer(to request: Request) async -> Response? {
        guard request.uri.path == Self.path else { return nil }
        let head = RequestHead(request.head, newRequestID: requestIDs.next)
        // Pages of other origins ask first; whoever answers to a token decides then.
        if head.method == .options { return Self.invitation }
        do {
            guard head.method == .post else { throw ServerAPIError(.notAllowed, "This path takes POST only.") }
            return try await taken(head, request.body)
        } catch {
            return refusal(error, head)
        }
    }

    private func taken(_ head: RequestHead, _ body: RequestBody) async throws -> Response {
        if let announced = head.bodyBytes, announced > ServerAPIError.fileBytesMax { throw ServerAPIError.fileTooLarge }
        let fileName = try Self.fileName(in: head)
        let uploader = try await gate.admit(head)
        return try await seats.withSeat(of: uploader.tenant.number) {
            var reception = FileReception(of: uploader, into: objects, clock: gate.clock)
            let object = try await reception.take(body, expecting: uploader.body)
            let address = ObjectAddress(
                ObjectKey(uploader.tenant.number, object.name),
                fileName: fileName,
                byteCount: object.byteCount,
                imageSize: reception.imageSize
            )
            return success(address, head)
        }
    }

    /// The name that the query tells, with an ending that fits the type that the header tells.
    private static func fileName(in head: RequestHead) throws -> String {
        let fields = try FormFields(decoding: Array(head.query.utf8)).fields
        let path = fields.last { $0.name == "name" }?.value ?? ""
        let name = String((path.split { $0 == "/" || $0 == "\\" }.last ?? "").prefix(nameLettersMax))
        let told = MediaType(name: head.header("Content-Type") ?? "")
        guard MediaType(fileName: name) == .unknown, !told.ending.isEmpty else { return name }
        return (name.isEmpty ? "file" : name) + "." + told.ending
    }
}

// MARK: Answers

extension UploadSite {
    private func success(_ address: ObjectAddress, _ head: RequestHead) -> Response {
        var answer = JSONObject()
        answer.append("code", .integer(Int64(ServerAPICode.success.rawValue)))
        answer.append("url", .string((origin() ?? head.origin) + address.target))
        answer.append("name", .string(address.fileName))
        answer.append("size", .integer(address.byteCount))
        answer.append("mimeType", .string(MediaType(fileName: address.fileName).name))
        if let size = address.imageSize {
            answer.append("width", .integer(Int64(size.width)))
            answer.append("height", .integer(Int64(size.height)))
        }
        return Self.response(.ok, answer, head)
    }

    /// Users are refused in the Link's words, app servers in the Server API's.
    private func refusal(_ error: any Error, _ head: RequestHead) -> Response {
        let told: ServerAPIError
        switch error {
        case let error as ServerAPIError: told = error
        case let error as any ServerAPIExplainable: told = error.serverAPIError
        default:
            // Nobody reads the answer to a client that went away.
            log.debug("an upload ended", metadata: ["request": "\(head.requestID)", "error": "\(error)"])
            told = ServerAPIError(.dataMissing, "The body ended too early.")
        }
        if told.code == .internalError {
            log.error("an upload failed", metadata: ["request": "\(head.requestID)", "error": "\(error)"])
        }
        let (status, code) = (error as? ClientError).map(Self.told) ?? (told.code.httpStatus, told.code.rawValue)
        var answer = JSONObject()
        answer.append("code", .integer(Int64(code)))
        answer.append("errorMessage", .string(told.message))
        answer.append("url", .string(Self.path))
        var response = Self.response(.init(code: status), answer, head)
        if let wait = told.retryAfter { response.headers[.retryAfter] = String(max(1, wait.components.seconds)) }
        // What is left of the body is not worth reading.
        response.headers[.connection] = "close"
        return response
    }

    /// The status and number of what a user is refused with.
    private static func told(_ error: ClientError) -> (status: Int, code: Int) {
        let status =
            identityCodes.contains(error.code)
            ? 401 : error.code == .notAllowed ? 403 : error.serverAPIError.code.httpStatus
        return (status, Int(error.code.rawValue))
    }

    /// What a token that opens no link is refused with.
    private static let identityCodes: Set<ClientError.Code> = [
        .tokenMalformed, .tokenForged, .tokenExpired, .tokenRevoked, .tokenOfOtherTenant, .deviceRevoked, .userBlocked,
        .tenantDisabled, .unknownUser,
    ]

    private static func response(_ status: HTTPResponse.Status, _ answer: JSONObject, _ head: RequestHead) -> Response {
        var writer = JSONWriter()
        writer.write(answer)
        return Response(
            status: status,
            headers: [
                .contentType: "application/json; charset=utf-8", .cacheControl: "no-store",
                .requestID: head.requestID, .accessControlAllowOrigin: "*",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes))
        )
    }

    private static let invitation = Response(
        status: .noContent,
        headers: [
            .accessControlAllowOrigin: "*", .accessControlAllowMethods: "POST",
            .accessControlAllowHeaders: "authorization, content-type", .accessControlMaxAge: "86400",
        ]
    )
}
