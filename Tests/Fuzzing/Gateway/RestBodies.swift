internal import FuzzSupport
internal import HTTPTypes
internal import PlatformCore

@testable internal import PlatformGateway

extension FuzzTarget {
    /// A call of the Server API as it comes off the socket: every way to ask for a parameter answers a checked value
    /// or one of the API's own errors.
    static let restBodies = FuzzTarget("rest-bodies") { input in
        var input = input
        let bodyForm: BodyForm = input.flag() ? .json : .form
        let label = input.pick([
            "application/json", "Application/JSON; charset=utf-8", "application/x-www-form-urlencoded", "", "text",
        ])
        let query = String(decoding: input.bytes(input.number(in: 0...63)), as: UTF8.self)
        var request = HTTPRequest(
            method: input.flag() ? .post : .get,
            scheme: nil,
            authority: nil,
            path: (input.flag() ? "/x.json?" : "http://host/x.json?") + query
        )
        if !label.isEmpty { request.headerFields[.contentType] = label }
        let head = RequestHead(request) { "id" }
        let body = input.rest()
        do throws(ServerAPIError) {
            let parameters = try Parameters(head: head, path: [("id", "p")], bodyForm: bodyForm, body: body)
            var questions = ParameterQuestions(parameters)
            try questions.askAll()
        } catch {
            // Nothing else can be thrown, and what is must be fit for a caller.
            try require(error.message.hasSuffix("."), "\(error)")
            try require(error.message.utf8.count <= 300 + 8 * (body.count + query.utf8.count), "\(error)")
        }
    }
}

/// Asks for everything that operations ask for, and looks at what comes back.
private struct ParameterQuestions {
    private enum Choice: Int {
        case one = 1
        case three = 3
    }

    private let parameters: Parameters
    private var refusal: ServerAPIError?

    init(_ parameters: Parameters) {
        self.parameters = parameters
    }

    /// Asks each question alone, so that the refusal of one does not hide the others; throws the first refusal.
    mutating func askAll() throws(ServerAPIError) {
        askTexts()
        askNumbers()
        askLists()
        askJSON()
        if let refusal { throw refusal }
    }

    private mutating func ask<Value>(
        _ question: (Parameters) throws(ServerAPIError) -> Value,
        _ isRight: (Value) -> Bool = { _ in true }
    ) {
        do throws(ServerAPIError) {
            let value = try question(parameters)
            precondition(isRight(value), "\(value) is beyond what was asked for")
        } catch {
            refusal = refusal ?? error
        }
    }

    private mutating func askTexts() {
        ask({ (all) throws(ServerAPIError) in try all.text("content", max: .bytes(40)) }) { $0.utf8.count <= 40 }
        ask({ (all) throws(ServerAPIError) in try all.optionalText("name", max: .characters(7)) }) {
            ($0 ?? "").unicodeScalars.count <= 7
        }
        ask({ (all) throws(ServerAPIError) in try all.userID("userId") }) { (1...64).contains($0.text.utf8.count) }
        ask({ (all) throws(ServerAPIError) in try all.groupID("groupId") }) { (1...64).contains($0.text.utf8.count) }
        ask({ (all) throws(ServerAPIError) in try all.flag("isPersisted", default: true) })
    }

    private mutating func askNumbers() {
        ask({ (all) throws(ServerAPIError) in try all.integer("count", in: -1...9999) }) { (-1...9999).contains($0) }
        ask({ (all) throws(ServerAPIError) in try all.optionalInteger("order", in: Int64.min...Int64.max) })
        ask({ (all) throws(ServerAPIError) in try all.time("msgTime") }) { $0.rawValue >= 0 }
        ask({ (all) throws(ServerAPIError) in try all.choice("conversationType", of: Choice.self) })
    }

    private mutating func askLists() {
        ask({ (all) throws(ServerAPIError) in try all.userIDs("toUserId", countMax: 3) }) { (1...3).contains($0.count) }
        ask({ (all) throws(ServerAPIError) in try all.optionalUserIDs("userIds", countMax: 9) }) { $0.count <= 9 }
        ask({ (all) throws(ServerAPIError) in try all.groupIDs("groupIds", countMax: 9, in: .commas) }) {
            $0.count <= 9
        }
        ask({ (all) throws(ServerAPIError) in try all.texts("tags", countMax: 4, max: .bytes(9)) }) { tags in
            tags.count <= 4 && tags.allSatisfy { $0.utf8.count <= 9 }
        }
        ask({ (all) throws(ServerAPIError) in
            try all.brackets("group", as: GroupID.self, countMax: 9, max: .characters(64)).map(\.id)
        }) { $0.count <= 9 }
    }

    private mutating func askJSON() {
        ask({ (all) throws(ServerAPIError) in try all.json("expansion") })
        ask({ (all) throws(ServerAPIError) in try all.object("pushExt").optionalText("title", max: .bytes(64)) })
        ask({ (all) throws(ServerAPIError) in
            let remarks = try all.objects("remarks", countMax: 100, keys: .ignored)
            for remark in remarks {
                _ = try remark.userID("id")
                _ = try remark.text("remark", max: .characters(64))
            }
            return remarks.count
        }) { $0 <= 100 }
    }
}
