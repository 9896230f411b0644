import PlatformCore
import Testing

struct `Server API codes` {
    @Test func `names are told apart`() {
        #expect(Set(ServerAPICode.allCases.map(\.name)).count == ServerAPICode.allCases.count)
    }

    @Test(
        arguments: [
            (.success, 200), (.unknownPath, 404), (.internalError, 500), (.appKeyUnknown, 401),
            (.parameterInvalid, 400),
            (.signatureWrong, 401), (.rateLimited, 429), (.serviceNotEnabled, 430), (.nothingToDelete, 200),
            (.keptAliveTooMany, 403), (.innerTimeout, 504), (.bodyTooLarge, 400), (.userQuotaReached, 403),
            (.groupUnknown, 200), (.busy, 503),
        ] as [(ServerAPICode, Int)]
    )
    func `HTTP statuses are the documented ones`(code: ServerAPICode, status: Int) {
        #expect(code.httpStatus == status)
    }

    @Test func `only what can change by itself may be retried`() {
        let retried = ServerAPICode.allCases.filter(\.mayRetry)
        #expect(retried.allSatisfy { $0.httpStatus >= 429 || $0 == .captchaChannelDown })
        #expect(!ServerAPICode.idReused.mayRetry)
    }

    @Test func `numbers shared with links mean the same`() {
        #expect(ServerAPICode.idReused.rawValue == Int(ClientError.Code.idReused.rawValue))
        #expect(ServerAPICode.busy.rawValue == Int(ClientError.Code.busy.rawValue))
        #expect(ServerAPICode.outcomeUnknown.rawValue == Int(ClientError.Code.outcomeUnknown.rawValue))
        #expect(ServerAPICode.storageFull.rawValue == Int(ClientError.Code.storageFull.rawValue))
    }
}
