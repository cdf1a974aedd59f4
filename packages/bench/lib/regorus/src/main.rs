// argv: policy.rego, input.json, data.json, rounds, warm-up rounds, rules as data.package.rule.
// Prints one line of JSON: the nanoseconds of each round, in which every rule is evaluated once, and what the rules gave.
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let args: Vec<String> = std::env::args().collect();
    let read = |i: usize| std::fs::read_to_string(&args[i]);
    let rounds: usize = args[4].parse()?;
    let warmup: usize = args[5].parse()?;
    let rules = &args[6..];

    let mut engine = regorus::Engine::new();
    engine.add_policy("policy.rego".to_string(), read(1)?).map_err(|e| e.to_string())?;
    engine
        .add_data(regorus::Value::from_json_str(&read(3)?).map_err(|e| e.to_string())?)
        .map_err(|e| e.to_string())?;
    let input = regorus::Value::from_json_str(&read(2)?).map_err(|e| e.to_string())?;

    let mut times = Vec::new();
    let mut values = Vec::new();
    for round in 0..warmup + rounds {
        values.clear();
        let start = Instant::now();
        // Giving the input anew is what makes the engine forget the results of the round before.
        engine.set_input(input.clone());
        for rule in rules {
            values.push(engine.eval_rule(rule.clone()).map_err(|e| e.to_string())?);
        }
        if round >= warmup {
            times.push(start.elapsed().as_nanos().to_string());
        }
    }
    let shown: Result<Vec<String>, _> = values
        .iter()
        .map(|value| if *value == regorus::Value::Undefined { Ok("null".to_string()) } else { value.to_json_str() })
        .collect();
    println!(
        "{{\"nanoseconds\":[{}],\"values\":[{}]}}",
        times.join(","),
        shown.map_err(|e| e.to_string())?.join(",")
    );
    Ok(())
}
