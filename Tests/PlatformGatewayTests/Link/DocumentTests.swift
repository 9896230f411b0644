import Foundation
import PlatformCore
import Testing

@testable import PlatformGateway

/// What SDKs are written from lists what the server says.
struct `The Link document` {
    private let document: String

    init() throws {
        let url = URL(filePath: #filePath).appending(path: "../../../../openapi/link.md").standardizedFileURL
        document = try String(contentsOf: url, encoding: .utf8)
    }

    @Test(arguments: ClientError.Code.allCases)
    func `every refusal is listed with its name and whether to try again`(code: ClientError.Code) {
        #expect(document.contains("| \(code.rawValue) | `\(code)` | \(code.mayBeRetried ? "yes" : "no") |"))
    }

    @Test(arguments: LinkEnd.allCases)
    func `every close code is listed with its name and whether to come back`(end: LinkEnd) {
        #expect(document.contains("| \(end.rawValue) | `\(end)` | \(end.mayReconnect ? "yes" : "no") |"))
    }

    @Test(arguments: LinkEncoding.allCases)
    func `every subprotocol is named`(encoding: LinkEncoding) {
        #expect(document.contains("`\(encoding.rawValue)`"))
    }
}
