extension MCPMethod {
  static let callTool = MCPMethod(name: "tools/call") { params, worker throws(RequestError) in
    let name = params["name"]?.string ?? ""
    guard let method = Method.tools.first(where: { $0.name == name }) else {
      let names = Method.tools.map(\.name).joined(separator: ", ")
      throw .invalid("name", "there is no tool „\(name)“; there are \(names)")
    }
    do throws(RequestError) {
      let answer = try method.answer(to: params["arguments"], by: worker)
      return { json in
        json.content(answer.text())
        json.object("structuredContent") { answer.write(&$0) }
        json.field("isError", false)
      }
    } catch {
      // An assistant reads the sentence and tries again; an error of the protocol would not reach it.
      guard error.code != .cancelled else { throw error }
      return { json in
        json.content(error.message)
        json.field("isError", true)
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func content(_ text: String) {
    array("content", [text]) { json, text in
      json.object { json in
        json.field("type", "text")
        json.field("text", text)
      }
    }
  }
}
